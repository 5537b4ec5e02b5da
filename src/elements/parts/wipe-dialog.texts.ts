/** The words with which somebody is asked before what they filled in goes. */
export interface WipeTexts {
  title: string;
  text: string;
  stay: string;
  wipe: string;
}

/** Asked of an adult who did nothing for a while. */
export const nl: WipeTexts = {
  title: 'Bent u er nog?',
  text: 'Over een minuut wissen we wat u invulde. Dan kan niemand het na u lezen.',
  stay: 'Ik ga door',
  wipe: 'Wis het nu',
};

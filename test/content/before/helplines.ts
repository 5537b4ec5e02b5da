import type {Content} from '../../../src/content/form/helplines.js';

/** Numbers and hours were checked on the day that the sources name; a school can put its own in their place. */
export const content: Content = {
  helplines: [
    {
      id: 'emergency',
      name: 'Alarmnummer',
      text: 'Als iemand nu in gevaar is.',
      audience: ['danger'],
      phone: '112',
    },
    {
      id: 'kindertelefoon',
      name: 'Kindertelefoon',
      text: 'Praten over alles wat je bezighoudt. Je hoeft je naam niet te zeggen.',
      audience: ['pupil'],
      phone: '0800-0432',
      hours: 'Gratis, elke dag van 11 tot 21 uur. Chatten kan ook.',
      url: 'https://www.kindertelefoon.nl/',
    },
    {
      id: '113-suicide-prevention',
      name: '113 Zelfmoordpreventie',
      text: 'Als iemand niet meer wil leven. Ook voor wie zich zorgen maakt om een ander.',
      audience: ['pupil', 'parent', 'staff'],
      phone: '0800-0113',
      hours: 'Gratis, dag en nacht. Chatten kan ook.',
      url: 'https://www.113.nl/',
    },
    {
      id: 'helpwanted',
      name: 'Helpwanted',
      text: 'Hulp bij naaktbeelden, of als iemand online dreigt of geld wil.',
      audience: ['pupil', 'parent', 'staff'],
      url: 'https://www.helpwanted.nl/',
    },
    {
      id: 'veilig-thuis',
      name: 'Veilig Thuis',
      text: 'Als het thuis niet veilig is.',
      audience: ['pupil', 'parent', 'staff'],
      phone: '0800-2000',
      hours: 'Gratis, dag en nacht.',
      url: 'https://veiligthuis.nl/',
    },
    {
      id: 'inspectors-of-trust',
      name: 'Vertrouwensinspecteurs',
      text: 'Als het op school gaat om zwaar pesten, geweld, discriminatie of seksueel gedrag dat te ver gaat.',
      audience: ['parent', 'staff'],
      phone: '0900-111 3 111',
      hours: 'Op werkdagen van 8 tot 17 uur.',
      url: 'https://www.onderwijsinspectie.nl/onderwerpen/vertrouwensinspecteurs',
    },
    {
      id: 'ouders-en-onderwijs',
      name: 'Ouders & Onderwijs',
      text: 'Voor vragen van ouders en verzorgers over school.',
      audience: ['parent'],
      url: 'https://www.oudersenonderwijs.nl/',
    },
    {
      id: 'advice-school-safety',
      name: 'Adviespunt School & Veiligheid',
      text: 'Voor wie op school werkt en vragen heeft over veiligheid.',
      audience: ['staff'],
      phone: '030-285 66 16',
      hours: 'Op schooldagen van 9 tot 16 uur.',
      url: 'https://www.schoolenveiligheid.nl/',
    },
  ],
};

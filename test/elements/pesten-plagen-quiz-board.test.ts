import {expect, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';

import {content} from '../../src/content/nl/pesten-plagen-quiz.js';
import {quiz, type Reader} from '../fixtures/readers.js';

const of = (type: 'kleuters' | 'po') => content.situations.filter(({schoolTypes}) => schoolTypes.includes(type));
const situations = of('po');

describe('the board of the quiz', () => {
  const usual = {width: innerWidth, height: innerHeight};
  after(() => setViewport(usual));

  /** A teacher who has just filled the screen. */
  async function onBoard(schoolType: 'kleuters' | 'po' = 'po'): Promise<Reader> {
    const teacher = await quiz();
    Object.assign(teacher.widget, {schoolType});
    await teacher.press('Met de klas');
    await teacher.press('Op het hele scherm');
    await waitUntil(() => teacher.focused === 'Situatie 1');
    return teacher;
  }

  const stage = (teacher: Reader) => teacher.root.querySelector<HTMLElement>('.stage');

  /** As a keyboard does: on what has the focus. */
  async function key(teacher: Reader, ...keys: string[]): Promise<void> {
    for (const pressed of keys) {
      const focused = teacher.root.activeElement ?? document.body;
      focused.dispatchEvent(new KeyboardEvent('keydown', {key: pressed, bubbles: true, composed: true, cancelable: true}));
      // The focus moves after the slide has changed.
      for (let turn = 0; turn < 2; turn++) await teacher.widget.updateComplete;
    }
  }

  const text = (teacher: Reader) => teacher.root.querySelector('[part=page]')!.textContent.replace(/\s+/g, ' ');
  const hands = (teacher: Reader) => [...teacher.root.querySelectorAll('output')].map(({textContent}) => Number(textContent));
  const dots = (teacher: Reader) => [...teacher.root.querySelectorAll('.dots')].map(({children}) => children.length);

  it('is played with the arrows alone, from the first hand to the end', async () => {
    const situations = of('kleuters');
    const teacher = await onBoard('kleuters');
    await key(teacher, 'ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowUp');
    expect([hands(teacher), dots(teacher)]).to.deep.equal([
      [2, 0, 1, 0],
      [2, 0, 1, 0],
    ]);
    await key(teacher, 'ArrowRight', 'ArrowRight');
    expect(text(teacher)).to.contain('2 handen').and.to.contain(situations[0]!.feedback.plagen);
    await key(teacher, 'ArrowRight', 'ArrowRight');
    expect(text(teacher)).to.contain(situations[0]!.discussion);
    await key(teacher, 'ArrowRight');
    expect(text(teacher)).to.contain(situations[1]!.text);
    await key(teacher, 'ArrowLeft');
    expect([teacher.focused, hands(teacher)]).to.deep.equal(['Situatie 1', [2, 0, 1, 0]]);
    for (let press = 0; press < situations.length * 8 && stage(teacher); press++) await key(teacher, 'ArrowRight');
    expect(teacher.focused).to.equal('Dat was het gesprek');
    expect(text(teacher)).to.contain('U telde handen bij 1 situatie');
  });

  for (const [width, height, least, most] of [
    [1920, 1080, 48, 72],
    [1280, 720, 32, 48],
  ] as const)
    it(`is read from the last row at ${width} × ${height}, and nothing on it scrolls`, async () => {
      await setViewport({width, height});
      // What moves makes nothing smaller.
      await emulateMedia({reducedMotion: 'no-preference'});
      const teacher = await onBoard();
      const faults: string[] = [];
      let seen = 0;
      for (; stage(teacher) && seen < situations.length * 4; seen++) {
        const {scrollHeight, scrollWidth, clientHeight, clientWidth} = stage(teacher)!;
        if (scrollHeight > clientHeight || scrollWidth > clientWidth || clientWidth !== width || clientHeight !== height)
          faults.push(`slide ${seen} is ${scrollWidth} × ${scrollHeight}`);
        const texts = document.createTreeWalker(stage(teacher)!, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const {parentElement, textContent} = texts.currentNode;
          const size = parseFloat(getComputedStyle(parentElement!).fontSize);
          if (textContent!.trim() && (size < least || size > most)) faults.push(`"${textContent!.trim()}" has ${size} px on slide ${seen}`);
        }
        await key(teacher, 'PageDown');
      }
      await emulateMedia({reducedMotion: 'reduce'});
      expect([seen, faults]).to.deep.equal([situations.length * 4, []]);
    });

  it('lets everybody think first, and then shows the answers', async () => {
    const teacher = await onBoard();
    await teacher.press('Verberg de antwoorden');
    expect(text(teacher)).to.contain(situations[0]!.text).and.to.not.contain('Plagen');
    await key(teacher, '1', 'PageDown', 'PageDown', 'PageUp');
    expect(hands(teacher)).to.deep.equal([0, 0, 0, 0]);
  });

  it('keeps to itself, and is small again after Escape, with the focus where it came from', async () => {
    const teacher = await onBoard();
    await key(teacher, '3');
    const pressed: string[] = [];
    const listen = ({key}: KeyboardEvent) => pressed.push(key);
    document.addEventListener('keydown', listen);
    await key(teacher, 'PageDown', 'PageUp');
    document.removeEventListener('keydown', listen);
    expect(pressed).to.deep.equal([]);
    await sendKeys({press: 'Escape'});
    await waitUntil(() => teacher.focused === 'Op het hele scherm');
    expect([stage(teacher), hands(teacher)]).to.deep.equal([null, [0, 0, 1, 0]]);
    // Small, the arrows are the page's.
    const arrow = new KeyboardEvent('keydown', {key: 'PageDown', bubbles: true, composed: true, cancelable: true});
    teacher.root.activeElement!.dispatchEvent(arrow);
    expect(arrow.defaultPrevented).to.equal(false);
  });

  it('is accessible', async () => {
    const teacher = await onBoard();
    for (let slide = 0; slide < 4; slide++) {
      await expect(teacher.widget).to.be.accessible();
      await key(teacher, 'PageDown');
    }
  });
});

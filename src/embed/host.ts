import {type Height, hello, isMessage} from './messages.js';

// For the page around: gives every `<iframe data-pleinwacht>` the height that its widget asks for. Without this script the frame scrolls.

/** Higher than any widget with everything open; a frame that asks for more is not believed. */
const highest = 30_000;

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-pleinwacht]');
const originOf = (frame: HTMLIFrameElement) => new URL(frame.src, document.baseURI).origin;
/** To its own origin: whatever else may be in the frame by now does not hear us. */
const greet = (frame: HTMLIFrameElement) => frame.contentWindow?.postMessage(hello, originOf(frame));

addEventListener('message', ({data, source, origin}) => {
  const frame = [...frames()].find(({contentWindow}) => contentWindow === source);
  if (!frame || origin !== originOf(frame) || !isMessage<Height>(data, 'pleinwacht:height')) return;
  const {height, scrolls} = data;
  if (!Number.isFinite(height) || height <= 0 || height > highest) return;
  frame.style.height = scrolls ? `min(${height}px, 90vh)` : `${height}px`;
});

// The frames that were there before us, and each one that loads from now on (`load` does not bubble). One that is still on its way has an
// empty document that we can see into.
for (const frame of frames()) if (frame.contentDocument?.URL !== 'about:blank') greet(frame);
document.addEventListener(
  'load',
  ({target}) => {
    if (target instanceof HTMLIFrameElement && target.matches('[data-pleinwacht]')) greet(target);
  },
  true,
);

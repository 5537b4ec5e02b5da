import {type Height, hello, isMessage, type Ready} from '../portal/frame-messages.js';

// For the page around: gives every `<iframe data-pleinwacht>` the height that its widget asks for. Without this script the frame scrolls.

/** Higher than any widget with everything open; a frame that asks for more is not believed. */
const highest = 30_000;

/** In the page and in what shadow roots of it can be seen into. */
function frames(root: Document | ShadowRoot = document): HTMLIFrameElement[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? frames(shadowRoot) : []));
  return [...root.querySelectorAll<HTMLIFrameElement>('iframe[data-pleinwacht]'), ...inside];
}
const originOf = (frame: HTMLIFrameElement) => new URL(frame.src, document.baseURI).origin;
/** To its own origin: whatever else may be in the frame by now does not hear us. */
const greet = (frame: HTMLIFrameElement) => frame.contentWindow?.postMessage(hello, originOf(frame));

addEventListener('message', ({data, source, origin}) => {
  const isReady = isMessage<Ready>(data, 'pleinwacht:ready');
  if (!isReady && !isMessage<Height>(data, 'pleinwacht:height')) return;
  const frame = frames().find(({contentWindow}) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  if (isReady) return greet(frame);
  const {height, scrolls} = data;
  if (!Number.isFinite(height) || height <= 0 || height > highest) return;
  frame.style.height = scrolls ? `min(${height}px, 90vh)` : `${height}px`;
});

// The frames that were there before us. One that is still on its way has an empty document that we can see into, and says so when it is ready.
for (const frame of frames()) if (frame.contentDocument?.URL !== 'about:blank') greet(frame);

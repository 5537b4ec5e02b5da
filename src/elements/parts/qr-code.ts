import {html, svg, type TemplateResult} from 'lit';

import {qrPath} from './qr-path.js';

/** What a reader of codes needs around it, in modules. */
const margin = 4;

/** The text as a QR code, drawn as one path: no image, and nothing that a strict page forbids. */
export function qrCode(text: string, label: string): TemplateResult {
  const {size, path} = qrPath(text);
  const box = `${-margin} ${-margin} ${size + 2 * margin} ${size + 2 * margin}`;
  return html`<svg class="qr" part="qr" role="img" aria-label=${label} viewBox=${box} shape-rendering="crispEdges">
    ${svg`<rect x=${-margin} y=${-margin} width=${size + 2 * margin} height=${size + 2 * margin} fill="#fff"></rect><path d=${path} fill="#000"></path>`}
  </svg>`;
}

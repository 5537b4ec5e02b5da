import {html, svg, type TemplateResult} from 'lit';
import {generate} from 'lean-qr/nano';

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

/** Its modules, as runs of each row. @throws when the text is too long for any code. */
export function qrPath(text: string): {readonly size: number; readonly path: string} {
  const code = generate(text);
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue;
      const from = x;
      while (code.get(x + 1, y)) x++;
      path += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
    }
  }
  return {size: code.size, path};
}

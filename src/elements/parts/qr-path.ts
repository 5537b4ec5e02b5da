import {generate} from 'lean-qr/nano';

/** The modules of a QR code, as one path of runs in each row. @throws when the text is too long for any code. */
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

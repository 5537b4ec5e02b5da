// Only in the files for pages, in place of `arrived.ts`. There a part is a file without imports that exports one function: given the parts
// before it, it gives what it holds. So no address is loaded but those here, each with its hash, and the `integrity` of the file that a
// page names covers all of them. (src/describe/parts.ts writes the files and what stands here in capitals.)

/** What the file itself gives its parts. */
declare const PLEINWACHT_SHARED: () => object;
/** Each part from 1 on: name of its file, SRI hash, and the numbers of those before it. */
declare const PLEINWACHT_PARTS: string;

type Make = (before: readonly object[]) => object;

const files = PLEINWACHT_PARTS.split(' ');
const coming: (Promise<object> | undefined)[] = [];
let shared: object | undefined;
let tries = 0;

/** The number of a part, and what takes the module that is meant out of it. */
interface Asked {
  readonly part: number;
  readonly take?: (part: object) => unknown;
}

/** @param asked a part; what is in this file already; or a file that stands alone, as a language does, with its hash. */
export async function arrived(asked: Asked | Promise<unknown> | string): Promise<never> {
  if (typeof asked === 'string') return checked(...(asked.split('|') as [string, string])) as Promise<never>;
  if (!('part' in asked)) return asked as Promise<never>;
  const come = await part(asked.part);
  return (asked.take?.(come) ?? come) as never;
}

async function part(number: number): Promise<object> {
  if (!number) {
    // Whoever asks at once does so before this file has run to its end.
    await undefined;
    return (shared ??= PLEINWACHT_SHARED());
  }
  try {
    return await (coming[number] ??= make(number));
  } catch (error) {
    coming[number] = undefined;
    throw error;
  }
}

async function make(number: number): Promise<object> {
  const [name, integrity, ...before] = files[number - 1]!.split('|');
  const parts = Promise.all([0, ...before.map(Number)].map(async (one) => [one, await part(one)] as const));
  const {default: module} = (await checked(`parts/${name}.js`, integrity!)) as {default: Make};
  return module(Object.fromEntries(await parts) as unknown as readonly object[]);
}

async function checked(path: string, integrity: string): Promise<unknown> {
  // A module that did not come once does not come again by the same address.
  const href = new URL(`${path}${tries ? `?${tries}` : ''}`, import.meta.url).href;
  const link = document.createElement('link');
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce;
  try {
    await new Promise((resolve, reject) => {
      Object.assign(link, {
        rel: 'modulepreload',
        href,
        integrity,
        crossOrigin: '',
        referrerPolicy: 'no-referrer',
        onload: resolve,
        onerror: reject,
      });
      if (nonce) link.nonce = nonce;
      // What is loaded once more by `import()` is what was checked: a document keeps one module for an address.
      if (!link.relList.supports(link.rel))
        fetch(href, {integrity, credentials: 'omit', referrerPolicy: 'no-referrer'}).then(resolve, reject);
      else document.head.append(link);
    });
    return await import(href);
  } catch (error) {
    tries++;
    throw error;
  } finally {
    link.remove();
  }
}

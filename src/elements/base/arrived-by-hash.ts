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

/** @param asked the number of the part; or a file that stands alone, as a language does, with its hash. */
export const arrived = (asked: unknown): Promise<never> =>
  (typeof asked === 'number' ? part(asked) : checked(...((asked as string).split('|') as [string, string]))) as Promise<never>;

async function part(number: number): Promise<object> {
  if (!number) return (shared ??= PLEINWACHT_SHARED());
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

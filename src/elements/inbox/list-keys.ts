/** From which line to which a key leads: down and up, as in a list of the system, or with j and k. */
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  j: (at) => at + 1,
  k: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Walks through the lines of the list by key. Only for keys that were pressed on a line: elsewhere a letter is a letter. */
export function handleListKey(event: KeyboardEvent): void {
  const {key, target, currentTarget, ctrlKey, altKey, metaKey, shiftKey} = event;
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (!step || ctrlKey || altKey || metaKey || shiftKey) return;
  const lines = [...(currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button.item')];
  const at = lines.indexOf(target as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  lines[Math.min(Math.max(step(at, lines.length - 1), 0), lines.length - 1)]!.focus();
}

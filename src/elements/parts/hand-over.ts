/** Hands a file to the person: a sheet, an appointment, a list. Nothing of what they wrote may be in its name. */
export function handOver(
  content: string | Blob,
  type: 'application/json' | 'text/calendar' | 'image/png' | 'text/csv',
  name: string,
): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], {type}));
  link.download = name;
  link.click();
  // The download has been taken up by then; before, some browsers would lose it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** How much of the gallery is walked: all of it, or where engines differ, by two widgets. `PLEINWACHT_HOSTS=telling` takes the place of this. */
export const walked: 'all' | 'telling' = 'all';

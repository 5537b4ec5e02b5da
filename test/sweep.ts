/** Whether what takes minutes is tried in full, on request; CI tries a small part of it. */
export const sweeping = process.env['SWEEP'] === 'all';

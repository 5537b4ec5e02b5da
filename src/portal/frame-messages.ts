// What a page and a frame in it say to each other: that the page listens and what it looks like, and how high the frame would like to be.
// Nothing else.

/** From the frame, to whoever is around, once it can be asked for its height. */
export interface Ready {
  readonly type: 'pleinwacht:ready';
  readonly version: 1;
}

/** From the page around, each time the frame has loaded: now it knows who listens, and answers nobody else. */
export interface Hello {
  readonly type: 'pleinwacht:hello';
  readonly version: 1;
  /** Values of the page's `--pleinwacht-*` of these names, and its `color-scheme`; anything else in it is left. */
  readonly look?: Readonly<Partial<Record<LookName, string>>>;
}

/** What of a page's look may enter a frame: colours, corners, and letters that the device has. Nothing in them is an address. */
export const lookNames = [
  'surface',
  'tint',
  'text',
  'text-quiet',
  'accent',
  'accent-strong',
  'on-accent',
  'accent-tint',
  'mark',
  'radius',
  'font',
  'heading-font',
  'scheme',
] as const;
export type LookName = (typeof lookNames)[number];

/** The height that the report form's frame has, whatever is in it: by its height the page around would see which answer is in view. */
export const reportHeight = 832;

/** From the frame, when its height changes. */
export interface Height {
  readonly type: 'pleinwacht:height';
  readonly version: 1;
  /** In CSS pixels; in steps, so that it does not tell how much somebody has written. */
  readonly height: number;
  /** The frame has a quick exit that has to stay in view: be no higher than the window, and let it scroll. */
  readonly scrolls: boolean;
}

export const ready: Ready = {type: 'pleinwacht:ready', version: 1};
export const hello: Hello = {type: 'pleinwacht:hello', version: 1};

/** Whether a message is one of ours, of the version that we know. */
export function isMessage<Message extends Ready | Hello | Height>(data: unknown, type: Message['type']): data is Message {
  const message = data as Partial<Message> | null;
  return typeof message === 'object' && message?.type === type && message.version === 1;
}

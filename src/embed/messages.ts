// What a page and a frame in it say to each other: that the page listens, and how high the frame would like to be. Nothing else.

/** From the frame, to whoever is around, once it can be asked for its height. */
export interface Ready {
  readonly type: 'pleinwacht:ready';
  readonly version: 1;
}

/** From the page around, each time the frame has loaded: now it knows who listens, and answers nobody else. */
export interface Hello {
  readonly type: 'pleinwacht:hello';
  readonly version: 1;
}

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

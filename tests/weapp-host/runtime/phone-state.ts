/** Who holds the phone and how the app was opened. */
export interface Entrance {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** WeChat's scene: 1001 from the list, 1044 from a card in a group, 1047 by a mini code. */
  readonly scene: number;
  readonly shareTicket?: string;
}

/** What the test sets and the app reads through `wx`. */
export interface PhoneState {
  entrance: Entrance;
  /** The group whose card was opened; null when the app was not opened from one. */
  groupId: string | null;
  isOnline: boolean;
  /** What the camera will read, in order; empty means that the person closes it. */
  readonly scans: string[];
  /** What a request to subscribe answers. */
  subscribeAnswer: 'accept' | 'reject';
  /** WeChat's own text size; 17 is normal. */
  fontSizeSetting: number;
  clipboard: string;
  readonly storage: Map<string, string>;
}

const NORMAL_FONT_SIZE = 17;

/** A phone just taken out of its box. */
export function newPhoneState(entrance: Entrance): PhoneState {
  return {
    entrance,
    groupId: null,
    isOnline: true,
    scans: [],
    subscribeAnswer: 'accept',
    fontSizeSetting: NORMAL_FONT_SIZE,
    clipboard: '',
    storage: new Map(),
  };
}

import Taro from '@tarojs/taro';
import { isCancelled } from './is-cancelled';

/** An address as WeChat keeps it for its owner. */
export interface BookedAddress {
  readonly name: string;
  readonly phone: string;
  /** Province, city and district. */
  readonly region: readonly string[];
  /** Street, house and door. */
  readonly detail: string;
}

export type Booked =
  | { readonly status: 'chosen'; readonly address: BookedAddress }
  | { readonly status: 'cancelled' }
  /** The person said no, or WeChat has not opened it to this program: it can be typed. */
  | { readonly status: 'unavailable' };

/** Whether there is a book to open: a deployer whom WeChat does not open it to builds without it. */
export const HAS_ADDRESS_BOOK = ADDRESS_BOOK !== 'off';

/** Opens the addresses that the person keeps in WeChat. */
export async function chooseAddress(): Promise<Booked> {
  try {
    const book = await Taro.chooseAddress();
    const region = [book.provinceName, book.cityName, book.countyName].filter((part) => part !== '');
    const detail = book.detailInfo === '' ? book.detailInfoNew : book.detailInfo;
    return { status: 'chosen', address: { name: book.userName, phone: book.telNumber, region, detail } };
  } catch (error) {
    return isCancelled(error) ? { status: 'cancelled' } : { status: 'unavailable' };
  }
}

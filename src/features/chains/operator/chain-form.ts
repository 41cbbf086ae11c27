import type { ChainTerms, ShortageRule, Threshold } from '@domain/chains/chain-terms';
import {
  addDays,
  businessDayAt,
  daysBetween,
  endOfDayMs,
  minuteOfDay,
  startOfDayMs,
} from '@domain/kernel/business-day';
import { deliveryForm, deliveryOf, type DeliveryForm } from './delivery-form';

/** A variant as it is being filled in: numbers are null while none is typed. */
export interface SkuForm {
  readonly name: string;
  readonly yuan: number | null;
  readonly stock: number | null;
  readonly perMember: number | null;
  readonly minimum: number | null;
  readonly tiers: readonly { readonly count: number | null; readonly yuan: number | null }[];
}

export interface ItemForm {
  readonly title: string;
  readonly note: string;
  readonly pictureFileId: string | null;
  readonly skus: readonly SkuForm[];
}

/** A moment as people pick it: a day and a time of it. */
export interface Moment {
  readonly day: string;
  readonly time: string;
}

export interface SlotForm {
  readonly day: string;
  readonly from: string;
  readonly until: string;
}

export interface PointForm {
  readonly name: string;
  readonly address: string;
  readonly asksBuilding: boolean;
  readonly slots: readonly SlotForm[];
  /** Null where things are fetched; a draft that was kept before there was a choice has none. */
  readonly delivery?: DeliveryForm | null;
}

export interface ChainForm {
  readonly title: string;
  readonly text: string;
  readonly pictureFileIds: readonly string[];
  readonly items: readonly ItemForm[];
  /** Null for at once; a draft that was kept before there was a choice has none. */
  readonly opens?: Moment | null;
  readonly closes: Moment;
  readonly by: Threshold['by'] | 'none';
  readonly count: number | null;
  readonly points: readonly PointForm[];
  readonly questions: readonly { readonly label: string; readonly isRequired: boolean }[];
  readonly paymentText: string;
  readonly pointsCapPercent: number;
  readonly acceptsCoupons: boolean;
  readonly shortageRule: ShortageRule;
  readonly entriesPerMemberMax: number;
  readonly hidesLines: boolean;
}

const MINUTE_MS = 60_000;
const MIDNIGHT = '24:00';

/** The instant of a day and a time in Shanghai. */
export function instantOf({ day, time }: Moment): number {
  if (time === MIDNIGHT) return endOfDayMs(day);
  const [hour = '0', minute = '0'] = time.split(':');
  return startOfDayMs(day) + (Number(hour) * 60 + Number(minute)) * MINUTE_MS;
}

/** The day and time of an instant. */
export function momentOf(atMs: number): Moment {
  const minute = minuteOfDay(atMs);
  return { day: businessDayAt(atMs), time: `${two(Math.floor(minute / 60))}:${two(minute % 60)}` };
}

const two = (number: number) => String(number).padStart(2, '0');
/** Yuan as typed, in fen. */
export const fenOf = (yuan: number | null) => Math.round((yuan ?? 0) * 100);

/** What a form promises, published at `nowMs`. What is not typed yet counts as nothing; `gapOfForm` finds it. */
export function termsOf(form: ChainForm, nowMs: number): ChainTerms {
  return {
    title: form.title.trim(),
    text: form.text.trim(),
    pictureFileIds: form.pictureFileIds,
    items: form.items.map(itemOf),
    opensAtMs: form.opens == null ? nowMs : Math.max(nowMs, instantOf(form.opens)),
    closesAtMs: instantOf(form.closes),
    threshold: form.by === 'none' ? null : { by: form.by, count: form.count ?? 0 },
    entriesPerMemberMax: form.entriesPerMemberMax,
    points: form.points.map(pointOf),
    questions: form.questions.map(({ label, isRequired }) => ({ label: label.trim(), isRequired })),
    paymentText: form.paymentText.trim(),
    pointsCapPercent: form.pointsCapPercent,
    acceptsCoupons: form.acceptsCoupons,
    shortageRule: form.shortageRule,
    ...(form.hidesLines ? { hidesLines: true } : {}),
  };
}

/** One thing as it is promised. */
export const itemOf = ({ title, note, pictureFileId, skus }: ItemForm) => ({
  title: title.trim(),
  note: note.trim(),
  pictureFileId,
  skus: skus.map((sku) => ({
    name: skus.length > 1 ? sku.name.trim() : '',
    priceFen: fenOf(sku.yuan),
    tiers: sku.tiers.map(({ count, yuan }) => ({ fromPieceCount: count ?? 0, priceFen: fenOf(yuan) })),
    stockCount: sku.stock,
    perMemberMax: sku.perMember,
    ...(sku.minimum === null || sku.minimum === 1 ? {} : { perEntryMin: sku.minimum }),
  })),
});

/** One place as it is promised. */
export const pointOf = ({ name, address, asksBuilding, slots, delivery }: PointForm) => ({
  name: name.trim(),
  address: address.trim(),
  asksBuilding,
  slots: slots.map(({ day, from, until }) => ({
    fromMs: instantOf({ day, time: from }),
    untilMs: instantOf({ day, time: until }),
  })),
  ...(delivery == null ? {} : { delivery: deliveryOf(delivery) }),
});

/** Another chain like one that was, its days moved so that it closes as long from now as that one was open. */
export function formOfTerms(terms: ChainTerms, nowMs: number): ChainForm {
  const openDays = Math.max(0, daysBetween(businessDayAt(terms.opensAtMs), businessDayAt(terms.closesAtMs - 1)));
  const day = addDays(businessDayAt(nowMs), openDays);
  const shift = daysBetween(businessDayAt(terms.closesAtMs - 1), day);
  const closes = closingMoment(terms.closesAtMs, day);
  return {
    title: terms.title,
    text: terms.text,
    pictureFileIds: terms.pictureFileIds,
    items: terms.items.map(({ skus, ...item }) => ({
      ...item,
      skus: skus.map((sku) => ({
        name: sku.name,
        yuan: sku.priceFen / 100,
        stock: sku.stockCount,
        perMember: sku.perMemberMax,
        minimum: sku.perEntryMin ?? null,
        tiers: sku.tiers.map(({ fromPieceCount, priceFen }) => ({ count: fromPieceCount, yuan: priceFen / 100 })),
      })),
    })),
    closes: instantOf(closes) > nowMs ? closes : { ...closes, day: addDays(day, 1) },
    by: terms.threshold?.by ?? 'none',
    count: terms.threshold?.count ?? null,
    points: terms.points.map(({ slots, delivery, ...point }) => ({
      ...point,
      delivery: delivery === undefined ? null : deliveryForm(delivery),
      slots: slots.map((slot) => slotForm(slot, shift)),
    })),
    questions: terms.questions,
    paymentText: terms.paymentText,
    pointsCapPercent: terms.pointsCapPercent,
    acceptsCoupons: terms.acceptsCoupons,
    shortageRule: terms.shortageRule,
    entriesPerMemberMax: terms.entriesPerMemberMax,
    hidesLines: terms.hidesLines ?? false,
  };
}

/** Midnight belongs to the day that ends with it. */
const closingMoment = (closesAtMs: number, day: string): Moment =>
  minuteOfDay(closesAtMs) === 0 ? { day, time: MIDNIGHT } : { ...momentOf(closesAtMs), day };

function slotForm({ fromMs, untilMs }: { fromMs: number; untilMs: number }, shift: number): SlotForm {
  const from = momentOf(fromMs);
  return { day: addDays(from.day, shift), from: from.time, until: closingMoment(untilMs, from.day).time };
}

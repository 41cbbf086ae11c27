import * as v from 'valibot';
import type { NoticeKind } from '../domain/groups/notice';
import type { ReminderTemplate } from '../domain/groups/reminder';
import { LIMITS } from '../domain/kernel/limits';
import { change, read } from './operation';

const templateId = v.pipe(v.string(), v.trim(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
/** A field of a template, as WeChat writes it: `thing1`. */
const field = v.pipe(v.string(), v.trim(), v.regex(/^[a-z_]{1,24}\d{1,2}$/));

/** One template a member can allow messages of. */
export interface ReminderQuota {
  readonly templateId: string;
  /** What it tells of. */
  readonly kinds: readonly NoticeKind[];
  /** How many messages the member has allowed that were not sent yet. */
  readonly count: number;
}

/** What the caller can be reminded of outside the program, and how often still. */
export const readReminders = read<{ readonly quotas: readonly ReminderQuota[] }>()({
  access: 'person',
  input: v.strictObject({}),
  refusals: {},
});

/** Notes what the phone answered: one message for every template that was allowed. Templates we do not use are left out. */
export const allowReminders = change<{
  readonly counts: readonly { readonly templateId: string; readonly count: number }[];
}>()({
  access: 'person',
  input: v.strictObject({ templateIds: v.pipe(v.array(templateId), v.minLength(1), v.maxLength(5)) }),
  refusals: {},
  metered: true,
});

/** A template with what an owner wants to know of it. */
export interface KeptTemplate extends ReminderTemplate {
  /** Members who have allowed a message of it that was not sent yet. */
  readonly memberCount: number;
}

export const readTemplates = read<{ readonly templates: readonly KeptTemplate[] }>()({
  access: 'owner',
  input: v.strictObject({}),
  refusals: {},
});

/** Says which template tells which kind of notice: all of them at once, so that none is left over. */
export const editTemplates = change<{ readonly templateCount: number }>()({
  access: 'owner',
  input: v.strictObject({
    templates: v.pipe(
      v.array(
        v.strictObject({
          kind: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)),
          templateId,
          fields: v.pipe(
            v.array(v.strictObject({ field, fact: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,30}$/)) })),
            v.maxLength(LIMITS.templateFieldsMax),
          ),
        }),
      ),
      v.maxLength(LIMITS.templatesMax),
    ),
  }),
  refusals: {
    /** Two templates for one kind of notice. */
    KIND_TWICE: 'final',
    /** A field is filled with something that this notice does not have, or the kind is never sent. */
    FACT_UNKNOWN: 'final',
  },
  metered: true,
  audited: true,
});

import type { FormPage, MySignUp, SignUpPage } from '../../contracts/sign-up-views';
import { templateTerms } from '@/features/sign-ups/operator/form-template';

const HOUR_MS = 3_600_000;
export const NOW_MS = Date.UTC(2026, 10, 23, 11, 42);

export const TERMS = { ...templateTerms('charity', NOW_MS), title: '周六捡垃圾', placeText: '东门' };

export const FORM = {
  formId: 'f1',
  groupId: 'g1',
  status: 'open',
  paused: false,
  pauseReason: '',
  calledOffReason: null,
  edition: 1,
  seriesId: null,
  terms: TERMS,
} as const;

export const MINE: MySignUp = {
  signUpId: 's1',
  state: 'confirmed',
  places: 1,
  answers: { post: 'o3', phone: '13812345678', rules: true },
  reason: '',
  confirmByMs: 0,
  position: null,
  attendedAtMs: null,
  cancelUntilMs: NOW_MS + HOUR_MS,
  editUntilMs: NOW_MS + HOUR_MS,
  submittedAtMs: NOW_MS,
};

export const pageOf = (change: Partial<FormPage> = {}): FormPage => ({
  form: FORM,
  places: {
    leftCount: 5,
    takenCount: 25,
    waitingCount: 0,
    optionsLeft: { post_o1: 3, post_o2: 0, post_o3: 2 },
    optionsChosen: {},
  },
  opening: { kind: 'open' },
  mine: [],
  prefill: {},
  participants: [],
  nowMs: NOW_MS,
  ...change,
});

export const entryOf = (change: Partial<MySignUp> = {}, more: Partial<SignUpPage> = {}): SignUpPage => ({
  form: FORM,
  mine: { ...MINE, ...change },
  tokens: [],
  erasures: [{ questionId: 'phone', day: '2026-12-06', done: false }],
  looks: [],
  isRegular: null,
  nowMs: NOW_MS,
  ...more,
});

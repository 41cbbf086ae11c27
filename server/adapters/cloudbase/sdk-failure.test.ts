import { failureOfCall, failureOfEffect, readFailure, type SdkFailure } from './sdk-failure';

const sdkError = (facts: object, message = ''): Error => Object.assign(new Error(message), facts);
/** What the wrapper makes of every code that it does not know (`platform.md` §2.4). */
const wrapped = (text: string) =>
  sdkError({ errCode: -501001, errMsg: `document.update:fail -501001 resource system error. ${text}` });

/** Every way in which the SDK is known to say a thing: by a code, by a number with a text, by a text alone. */
const SPELLINGS: readonly (readonly [SdkFailure, string, unknown])[] = [
  ['conflict', 'its code, where the transport throws', sdkError({ code: 'DATABASE_TRANSACTION_CONFLICT' })],
  [
    'conflict',
    'a number and the text of the platform',
    wrapped('[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others'),
  ],
  ['conflict', 'a number and the code as a text', wrapped('DATABASE_TRANSACTION_CONFLICT')],
  ['conflict', "the database's own word", sdkError({ errCode: -502001 }, 'WriteConflict error: this operation')],
  ['exists', 'its code', sdkError({ code: 'DATABASE_DUPLICATE_WRITE' })],
  [
    'exists',
    'a number and the text of the database',
    sdkError({ errCode: -502001, errMsg: 'database request fail E11000 duplicate key error collection: x' }),
  ],
  ['exists', 'a number and the code as a text', wrapped('DATABASE_DUPLICATE_WRITE')],
  ['exists', 'the text of an index', wrapped('index key duplicate')],
  ['gone', 'its code', sdkError({ code: 'DATABASE_TRANSACTION_FAIL' })],
  ['gone', 'a number and a text', wrapped('[ResourceNotFound.TransactionNotExist] Transaction does not exist')],
  ['gone', "the database's own word", wrapped('NoSuchTransaction')],
  ['refused', 'a number of its own and the text', wrapped('INVALID_PARAM')],
  ['refused', "the database's own word", wrapped('Cannot increment with non-numeric argument')],
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].map(
    (code) => ['unsent', `the code ${code}`, sdkError({ code })] as const,
  ),
  ...['ECONNRESET', 'ETIMEDOUT', 'ESOCKETTIMEDOUT', 'SYS_ERR'].map(
    (code) => ['unclear', `the code ${code}`, sdkError({ code })] as const,
  ),
  ['unclear', 'a number that stands for everything unknown', wrapped('')],
  ['unclear', 'nothing at all', undefined],
];

describe('what the SDK says in several ways', () => {
  it.each(SPELLINGS)('%s, by %s', (failure, _how, error) => {
    expect(readFailure(error)).toBe(failure);
  });

  it('is told of a call, which changed nothing, and of an effect, of which nobody may know', () => {
    const named = (tell: (error: unknown) => Error) =>
      Object.fromEntries(SPELLINGS.map(([failure, , error]) => [failure, tell(error).name]));
    expect(named(failureOfCall)).toEqual({
      conflict: 'Conflict',
      exists: 'StoreUnavailable',
      gone: 'StoreUnavailable',
      refused: 'StoreMisuse',
      unsent: 'StoreUnavailable',
      unclear: 'StoreUnavailable',
    });
    expect(named(failureOfEffect)).toMatchObject({
      ...{ conflict: 'Conflict', unsent: 'StoreUnavailable', refused: 'StoreMisuse' },
      ...{ gone: 'OutcomeUnknown', unclear: 'OutcomeUnknown' },
    });
  });
});

/** Places of the sign-up that everybody wants. */
export const SEATS = 100;

/** A minimal ledger as one would write it in SQL: two legs per booking, a balance that cannot fall below zero, a key. */
export const DOUBLE_ENTRY_TABLES = `
CREATE TABLE purses (id int PRIMARY KEY, balance bigint NOT NULL CHECK (balance >= 0), lines int NOT NULL);
CREATE TABLE legs (purse int NOT NULL, number bigint NOT NULL, points int NOT NULL, at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (purse, number));
CREATE TABLE calls (key uuid PRIMARY KEY, reply text NOT NULL);
CREATE SEQUENCE issued;
INSERT INTO purses SELECT id, 0, 0 FROM generate_series(1, 10000) AS id;
`;

export const DOUBLE_ENTRY = `
\\set member random(1, 10000)
BEGIN;
INSERT INTO calls VALUES (gen_random_uuid(), 'ok');
UPDATE purses SET balance = balance + 10, lines = lines + 1 WHERE id = :member RETURNING lines \\gset
INSERT INTO legs (purse, number, points) VALUES (:member, :lines, 10), (0, nextval('issued'), -10);
COMMIT;
`;

/** What pgbench itself does with accounts, without its hot rows. */
export const TRANSFER_TABLES = `
CREATE TABLE transfer_accounts (id int PRIMARY KEY, balance bigint NOT NULL);
CREATE TABLE transfer_history (id bigserial, source int, target int, amount int, at timestamptz DEFAULT now());
INSERT INTO transfer_accounts SELECT id, 1000000 FROM generate_series(1, 10000) AS id;
`;

export const TRANSFER = `
\\set source random(1, 5000)
\\set target random(5001, 10000)
BEGIN;
UPDATE transfer_accounts SET balance = balance - 1 WHERE id = :source;
UPDATE transfer_accounts SET balance = balance + 1 WHERE id = :target;
INSERT INTO transfer_history (source, target, amount) VALUES (:source, :target, 1);
COMMIT;
`;

export const NAIVE_TABLES = 'CREATE TABLE sign_ups (id bigserial PRIMARY KEY, at timestamptz DEFAULT now())';

/** Count, look, insert: in a transaction, and wrong all the same. */
export const NAIVE_SIGN_UP = `
BEGIN;
SELECT count(*) AS taken FROM sign_ups \\gset
\\if :taken < ${String(SEATS)}
INSERT INTO sign_ups DEFAULT VALUES;
\\endif
COMMIT;
`;

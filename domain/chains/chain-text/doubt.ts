/** What somebody should look at before a line becomes an entry. */
export type Doubt =
  | 'NO_NAME'
  /** The name is what was left over. */
  | 'NAME_UNSURE'
  | 'NO_ITEM'
  /** The words fit several variants. */
  | 'ITEM_UNSURE'
  /** No number is said: one. */
  | 'COUNT_GUESSED'
  /** Half of something, or a weight. */
  | 'COUNT_UNSURE'
  /** The last of several numbers. */
  | 'CHANGED'
  /** Somebody of that name stands above. */
  | 'SAME_NAME'
  /** Words that are neither name, item nor number; they are kept as a note. */
  | 'LEFT_OVER'
  /** There was a telephone number; a chain keeps none. */
  | 'PHONE_LEFT_OUT';

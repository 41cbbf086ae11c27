import { BOARD_WORDS } from './copy';

export interface BoardRef {
  readonly groupId: string;
  readonly boardId: string;
}

/** The card for the chat names the board, and nobody on it: whoever opens it finds their own place. */
export function boardCard(board: BoardRef, title: string | undefined) {
  return {
    title: title === undefined ? BOARD_WORDS.title : BOARD_WORDS.shareTitle(title),
    page: 'board',
    params: board,
  } as const;
}

import type { MemberApi } from '../../contracts/member-api';
import { answerNomination } from '../operations/highlights/answer-nomination';
import { findAuthors } from '../operations/highlights/find-authors';
import { listHighlights } from '../operations/highlights/list-highlights';
import { listMyHighlights } from '../operations/highlights/list-my-highlights';
import { listWeek } from '../operations/highlights/list-week';
import { nominate } from '../operations/highlights/nominate';
import { readSpeaker } from '../operations/highlights/read-speaker';
import { voteHighlight } from '../operations/highlights/vote-highlight';
import type { HandlersOf } from './load-when-asked';

/** The member's side of highlights; loaded when somebody first asks for it. */
export const highlightsMemberHandlers: HandlersOf<MemberApi, 'highlights'> = {
  'highlights.find-authors': findAuthors,
  'highlights.nominate': nominate,
  'highlights.list': listHighlights,
  'highlights.list-mine': listMyHighlights,
  'highlights.answer': answerNomination,
  'highlights.vote': voteHighlight,
  'highlights.list-week': listWeek,
  'highlights.read-speaker': readSpeaker,
};

import type { OperatorApi } from '../../contracts/operator-api';
import { chooseHighlight } from '../operations/highlights/choose-highlight';
import { listNominations } from '../operations/highlights/list-nominations';
import { publishSpeaker } from '../operations/highlights/publish-speaker';
import { readSpeakers } from '../operations/highlights/read-speakers';
import type { HandlersOf } from './load-when-asked';

/** The staff's side of highlights; loaded when somebody first asks for it. */
export const highlightsOperatorHandlers: HandlersOf<OperatorApi, 'highlights'> = {
  'highlights.list-nominations': listNominations,
  'highlights.choose': chooseHighlight,
  'highlights.read-speakers': readSpeakers,
  'highlights.publish-speaker': publishSpeaker,
};

import type { Access } from '../../domain/groups/role';

/** Who may call what of boards and highlights. */
export const RECOGNITION_ACCESS: Readonly<Record<string, Access>> = {
  'leaderboards.list-boards': 'member',
  'leaderboards.read-board': 'member',
  'leaderboards.explain-rank': 'member',
  'leaderboards.read-result': 'member',
  'leaderboards.set-visibility': 'member',
  'leaderboards.list-medals': 'member',
  'highlights.find-authors': 'member',
  'highlights.nominate': 'member',
  'highlights.list': 'member',
  'highlights.list-mine': 'member',
  'highlights.answer': 'member',
  'highlights.read-speaker': 'member',
  'highlights.list-nominations': 'assistant',
  'highlights.choose': 'admin',
  'highlights.read-speakers': 'assistant',
  'highlights.publish-speaker': 'admin',
  'leaderboards.list-managed-boards': 'assistant',
  'leaderboards.create-board': 'admin',
  'leaderboards.edit-board': 'admin',
  'leaderboards.pause-board': 'admin',
  'leaderboards.resume-board': 'admin',
  'leaderboards.end-board': 'admin',
  'leaderboards.list-absent': 'assistant',
  'leaderboards.export-board': 'admin',
};

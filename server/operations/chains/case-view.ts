import type { CaseView } from '../../../contracts/chain-views';
import type { ChainCaseDocument } from '../../documents/chain-entries';
import type { Ports } from '../../ports/ports';
import { seenPictures } from '../groups/seen-pictures';

/** A case as its owner sees it, with all of their pictures. */
export function caseView(found: ChainCaseDocument): CaseView {
  const { id, entryId, number, sku, count, kind, text, atMs, state, refundFen, answer, answeredAtMs } = found;
  const { pictureFileIds = [] } = found;
  return {
    ...{ caseId: id, entryId, number, sku, count, kind, text, atMs, state, refundFen, answer, answeredAtMs },
    ...{ pictureFileIds, waitingPictureCount: 0 },
  };
}

/** Cases as staff see them: with the pictures that the content check has passed. One request, none without a picture. */
export async function staffCases(
  ports: Pick<Ports, 'store' | 'keys'>,
  found: readonly ChainCaseDocument[],
): Promise<readonly CaseView[]> {
  const views = found.map(caseView);
  const seen = await seenPictures(
    ports,
    views.flatMap(({ pictureFileIds }) => pictureFileIds),
  );
  return views.map((view) => ({
    ...view,
    pictureFileIds: view.pictureFileIds.filter(seen.isPassed),
    waitingPictureCount: view.pictureFileIds.filter(seen.isWaiting).length,
  }));
}

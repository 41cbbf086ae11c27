import { mayAccess } from '@domain/groups/role';
import type { ChainPage } from '../../../contracts/chain-views';
import { useMemberOperation } from '@/lib/use-operation';
import { openPage } from '@/platform/navigation';
import { Card } from '@/ui/card/card';
import { Cell } from '@/ui/cell/cell';
import { Icon } from '@/ui/icon/icon';
import { CHAIN_WORDS } from './chain-copy';

/** The ways on for those who run a chain, and for those who only hand over. */
export function StaffWays({ page }: { readonly page: ChainPage }) {
  const { chainId, phase, isStaff } = page;
  if (isStaff) {
    return (
      <Card kind="flush">
        <Cell
          lead={<Icon name="shield-check" />}
          title={CHAIN_WORDS.run}
          onPress={() => {
            openPage('chain-run', { chainId });
          }}
        />
      </Card>
    );
  }
  return phase === 'formed' || phase === 'arrived' ? <VerifierWay page={page} /> : null;
}

/** Somebody who may redeem may hand over, and nothing else. */
function VerifierWay({ page: { chainId, groupId } }: { readonly page: ChainPage }) {
  const profile = useMemberOperation('groups.read-profile', {}, { words: {} });
  const mine = useMemberOperation('groups.list-my-groups', {}, { words: {} });
  const standing = { roles: profile.data?.roles ?? [], groups: mine.data?.groups ?? [] };
  if (!mayAccess('verifier', standing, groupId)) return null;
  return (
    <Card kind="flush">
      <Cell
        lead={<Icon name="qr-code" />}
        title={CHAIN_WORDS.handOver}
        onPress={() => {
          openPage('chain-pick-up', { chainId });
        }}
      />
    </Card>
  );
}

import type { KnownChangeContext } from '../../runtime/handler';

/** Whether the platform ranks this account so high that nothing is given away to it. An outage turns nobody away. */
export async function isTooRisky({ ports, person, caller }: KnownChangeContext): Promise<boolean> {
  const { sealedAddress } = person;
  return (await ports.riskCheck.rank({ sealedAddress, clientIp: caller.clientIp })) === 'high';
}

import { RecordingManager } from '../tests/support/cloud/recording-manager';
import { applyStorage } from './apply-storage';
import { openManager } from './cloud-manager';

describe('provisioning the storage of an environment', () => {
  it('lets phones write where they uploaded alone, says what it was, and changes nothing the second time', async () => {
    const manager = new RecordingManager();
    expect(await applyStorage(manager)).toEqual({ made: [expect.stringContaining('原为 PRIVATE')], drift: [] });
    expect(manager.changes).toEqual(['storage READONLY']);
    expect(await applyStorage(manager)).toEqual({ made: [], drift: [] });
    expect(manager.changes).toHaveLength(1);
  });

  it('calls nothing that the real SDK does not have', async () => {
    const real = await openManager({ environmentId: 'e', secretId: 'i', secretKey: 'k' });
    for (const name of Object.keys(new RecordingManager().storage))
      expect(real.storage).toHaveProperty(name, expect.any(Function));
  });
});

import { RecordingManager } from '../tests/support/cloud/recording-manager';
import { cloudPlan } from './cloud-plan';
import { deployFunctions } from './deploy-functions';
import { readMiniProgram, uploadMiniProgram } from './mini-program-ci';

describe('deploying the functions', () => {
  const { functions } = cloudPlan();
  let manager: RecordingManager;
  const run = (secrets: string) =>
    deployFunctions(manager.functions, {
      functions,
      folder: 'dist/cloudfunctions',
      variables: { QUNLI_SECRETS: secrets },
    });

  beforeEach(() => {
    manager = new RecordingManager();
  });

  it('creates each on a runtime that can be had, with its secrets and the one timer', async () => {
    expect(await run('{"a":1}')).toMatchObject({ drift: [] });
    expect([...manager.deployed.keys()]).toEqual(functions.map(({ name }) => name));
    for (const [name, { Runtime, path, Environment, Triggers }] of manager.deployed) {
      expect([Runtime, path]).toEqual(['Nodejs20.19', `dist/cloudfunctions/${name}`]);
      expect(Environment?.Variables).toEqual([{ Key: 'QUNLI_SECRETS', Value: '{"a":1}' }]);
      expect(Triggers).toHaveLength(name === 'jobs' ? 1 : 0);
    }
  });

  it('updates what is there: new code, new secrets, other variables kept, no second timer', async () => {
    await run('{"a":1}');
    const jobs = manager.deployed.get('jobs');
    const byHand = { Key: 'SET_BY_HAND', Value: '{}' };
    if (jobs !== undefined) manager.deployed.set('jobs', { ...jobs, Environment: { Variables: [byHand] } });
    manager.changes.length = 0;
    await run('{"b":2}');
    expect(manager.changes).toEqual(functions.flatMap(({ name }) => [`upload ${name}`, `configure ${name}`]));
    expect(manager.deployed.get('jobs')).toMatchObject({
      Environment: { Variables: [byHand, { Key: 'QUNLI_SECRETS', Value: '{"b":2}' }] },
      Triggers: [{ TriggerName: 'hourly' }],
    });
  });

  it('says when one runs on a runtime that cannot be changed', async () => {
    await run('{}');
    const member = manager.deployed.get('member');
    if (member !== undefined) manager.deployed.set('member', { ...member, Runtime: 'Nodejs8.9' });
    expect(await run('{}')).toMatchObject({ drift: [expect.stringContaining('Nodejs8.9')] });
  });

  it('uploads the mini program as what it is, with the project’s own settings', async () => {
    const asked: unknown[] = [];
    class Project {
      constructor(readonly options: object) {
        asked.push(options);
      }
    }
    const upload = (options: object): Promise<void> => {
      asked.push(options);
      return Promise.resolve();
    };
    const miniProgram = { appid: 'wx0123456789abcdef', keyFile: 'private.wx0123456789abcdef.key', version: '1.2.3' };
    await uploadMiniProgram(miniProgram, 'abc1234', () => ({ Project, upload }));
    expect(asked).toMatchObject([
      {
        appid: 'wx0123456789abcdef',
        type: 'miniProgram',
        projectPath: process.cwd(),
        privateKeyPath: 'private.wx0123456789abcdef.key',
      },
      { version: '1.2.3', desc: 'abc1234', setting: { useProjectConfig: true } },
    ]);
    expect((asked[1] as { project: unknown }).project).toBeInstanceOf(Project);
  });

  it('says how to install the uploader where it is not there', async () => {
    await expect(uploadMiniProgram({ appid: 'wx0', keyFile: 'k', version: '1' }, 'x')).rejects.toThrow(
      /npm i --no-save miniprogram-ci@/,
    );
  });

  it('says in one sentence what the upload of the mini program lacks', () => {
    expect(readMiniProgram({})).toMatch(/^没有上传小程序：[^。]*。$/);
  });
});

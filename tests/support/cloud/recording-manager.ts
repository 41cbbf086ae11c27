import type {
  CloudManager,
  CommonRequest,
  FoundFunction,
  FoundIndex,
  FunctionSettings,
  SafeRule,
} from '../../../scripts/cloud-manager';

interface KeptFunction extends FoundFunction {
  readonly path: string;
}

/** Stands for the manager's SDK and one environment behind it; remembers every call that changes something. */
export class RecordingManager implements CloudManager {
  readonly changes: string[] = [];
  readonly collections = new Map<string, { indexes: FoundIndex[]; rule: SafeRule }>();
  readonly deployed = new Map<string, KeptFunction>();

  readonly database: CloudManager['database'] = {
    listCollections: ({ MgoLimit, MgoOffset }) => {
      const names = [...this.collections.keys()].map((CollectionName) => ({ CollectionName }));
      return Promise.resolve({
        Collections: names.slice(MgoOffset, MgoOffset + MgoLimit),
        Pager: { Total: names.length },
      });
    },
    createCollection: (name) => {
      if (this.collections.has(name)) return Promise.reject(new Error(`${name} exists`));
      const own = { Name: '_id_', Keys: [{ Name: '_id', Direction: '1' }], Unique: true };
      return this.note(`create ${name}`, () => {
        this.collections.set(name, { indexes: [own], rule: { AclTag: 'PRIVATE' } });
      });
    },
    describeCollection: (name) => Promise.resolve({ Indexes: this.collectionOf(name).indexes }),
    updateCollection: (name, { CreateIndexes }) =>
      this.note(`index ${name}`, () => {
        for (const { IndexName, MgoKeySchema } of CreateIndexes)
          this.collectionOf(name).indexes.push({
            Name: IndexName,
            Keys: MgoKeySchema.MgoIndexKeys,
            Unique: MgoKeySchema.MgoIsUnique,
          });
      }),
  };

  readonly functions: CloudManager['functions'] = {
    listFunctions: (limit, offset) =>
      Promise.resolve(
        [...this.deployed.keys()].map((FunctionName) => ({ FunctionName })).slice(offset, offset + limit),
      ),
    getFunctionDetail: (name) => Promise.resolve(this.functionOf(name)),
    createFunction: ({ func, functionPath }) =>
      this.note(`create ${func.name}`, () => {
        this.keep(func, functionPath);
      }),
    updateFunctionCode: ({ func, functionPath }) =>
      this.note(`upload ${func.name}`, () => {
        this.deployed.set(func.name, { ...this.functionOf(func.name), path: functionPath });
      }),
    updateFunctionConfig: (func) =>
      this.note(`configure ${func.name}`, () => {
        this.keep(func, this.functionOf(func.name).path);
      }),
    waitFunctionActive: () => Promise.resolve(),
  };

  private acl = 'PRIVATE';

  readonly storage: CloudManager['storage'] = {
    getStorageAcl: () => Promise.resolve(this.acl),
    setStorageAcl: (acl) =>
      this.note(`storage ${acl}`, () => {
        this.acl = acl;
      }),
  };

  commonService(): { call(request: CommonRequest): Promise<SafeRule> } {
    return {
      call: async ({ Action, Param }) => {
        const collection = this.collectionOf(Param.CollectionName);
        if (Action === 'DescribeSafeRule') return collection.rule;
        await this.note(`close ${Param.CollectionName}`, () => {
          collection.rule = { AclTag: Param.AclTag ?? '', Rule: Param.Rule ?? null };
        });
        return {};
      },
    };
  }

  private keep(func: FunctionSettings, path: string): void {
    const before = this.deployed.get(func.name);
    const added = (func.triggers ?? []).map(({ name }) => ({ TriggerName: name }));
    this.deployed.set(func.name, {
      path,
      Runtime: before?.Runtime ?? func.runtime,
      Environment: { Variables: Object.entries(func.envVariables).map(([Key, Value]) => ({ Key, Value })) },
      Triggers: [...(before?.Triggers ?? []), ...added],
    });
  }

  private note(change: string, make: () => void): Promise<void> {
    this.changes.push(change);
    make();
    return Promise.resolve();
  }

  private collectionOf(name: string): { indexes: FoundIndex[]; rule: SafeRule } {
    const found = this.collections.get(name);
    if (found === undefined) throw new Error(`no collection ${name}`);
    return found;
  }

  private functionOf(name: string): KeptFunction {
    const found = this.deployed.get(name);
    if (found === undefined) throw new Error(`no function ${name}`);
    return found;
  }
}

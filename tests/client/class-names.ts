/** A stylesheet module in tests: each class is called by its own name. */
const names = new Proxy<Record<string, string>>(
  {},
  {
    get: (_target, name) => (name === '__esModule' ? undefined : String(name)),
  },
);
export default names;

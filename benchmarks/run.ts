import { benchDispatch } from './dispatch-bench';
import { report, type Section } from './report';

const SECTIONS = {
  dispatch: { title: '(a) Through the dispatcher, beside the raw engine', run: benchDispatch },
} as const;

/** `npm run bench` runs everything; `npm run bench -- dispatch growth` runs what is named. */
async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const names = (Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).filter(
    (name) => asked.length === 0 || asked.includes(name),
  );
  const done: Section[] = [];
  for (const name of names) {
    console.log(`running ${name} …`);
    done.push({ title: SECTIONS[name].title, rows: await SECTIONS[name].run() });
  }
  report(done);
}

void main();

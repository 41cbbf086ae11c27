import { chatTexts } from './chat-copy';

const FACTS = {
  title: '每天读 20 分钟',
  doneCount: 186,
  names: ['小满', '李**'],
  moreCount: 0,
  deadline: '今晚 24:00',
};

describe('the text for the chat', () => {
  it('names who is missing, as they chose to be seen, and until when it counts', () => {
    expect(chatTexts(FACTS)[0]).toBe('「每天读 20 分钟」今天 186 人打了，还差：小满、李**。今晚 24:00 前都算，不急');
  });

  it('says how many there are in all when only some are named', () => {
    expect(chatTexts({ ...FACTS, moreCount: 110 })[0]).toContain('还差：小满、李** 等 112 位。');
  });

  it('has a tone that names nobody', () => {
    expect(chatTexts(FACTS).slice(1).join()).not.toContain('小满');
  });

  it('praises when everybody is done, and calls nobody back once the day is over', () => {
    expect(chatTexts({ ...FACTS, names: [] })).toEqual(['「每天读 20 分钟」今天 186 人打了，都齐了']);
    expect(chatTexts({ ...FACTS, deadline: null }).join()).not.toContain('还差');
  });
});

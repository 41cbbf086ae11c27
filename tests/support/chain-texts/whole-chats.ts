import type { ChainTextCase } from './offers';

/** Whole texts as they come out of a chat: headings, price lists, lines that are nobody's. */
export const WHOLE_CHATS: readonly ChainTextCase[] = [
  {
    title: 'a heading with price list, place and deadline',
    offer: 'bakery',
    text: '接龙\n🍞周五面包团\n吐司 18元\n贝果 4个装 22元\n菠萝包 6元\n自提点：小店门口\n截止：周三晚8点\n\n1. 王姐 吐司1\n2. 李哥 贝果1 菠萝包2',
    entries: ['王姐: T1', '李哥: B1 P2'],
    skipped: { heading: 7 },
  },
  {
    title: 'a numbered price list above the list',
    offer: 'strawberries',
    text: '今天团草莓\n1. 大果3斤 69.9元\n2. 尝鲜1斤 26.9元\n\n1. 王姐 大果1\n2. 李哥 尝鲜1',
    entries: ['王姐: A1', '李哥: B1'],
    skipped: { heading: 3 },
  },
  {
    title: 'how to fill it in, numbered as well',
    offer: 'strawberries',
    text: '1. 例：张三 大果1\n2. 王姐 大果1\n3. 格式 姓名 规格 数量',
    entries: ['王姐: A1'],
    skipped: { example: 2 },
  },
  {
    title: 'an example in brackets',
    offer: 'oranges',
    text: '【示例】3号楼 小明 1箱\n1. 王姐 1箱',
    entries: ['王姐: O1'],
    skipped: { example: 1 },
  },
  {
    title: 'no numbers at all',
    offer: 'oranges',
    text: '脐橙接龙啦\n王姐 2箱\n李哥 1箱\n周周+1',
    entries: ['王姐: O2', '李哥: O1', '周周: O1'],
    skipped: { heading: 1 },
  },
  {
    title: 'messages copied from the chat one by one',
    offer: 'bakery',
    text: '王姐：吐司1\n李哥：贝果2 菠萝包1\n团长：收到',
    entries: ['王姐: T1', '李哥: B2 P1'],
    skipped: { heading: 1 },
  },
  {
    title: 'an announcement under the list',
    offer: 'oranges',
    text: '1. 王姐 1箱\n2. 李哥 2箱\n明天下午三点以后来小店拿',
    entries: ['王姐: O1', '李哥: O2'],
    skipped: { heading: 1 },
  },
  {
    title: 'notes of the organiser between the lines',
    offer: 'oranges',
    text: '1. 王姐 1箱\n备注：已付\n2. 李哥 2箱',
    entries: ['王姐: O1', '李哥: O2'],
    skipped: { heading: 1 },
  },
  {
    title: 'a list that one person keeps for a whole stair',
    offer: 'milk',
    text: '1. 3号楼 王姐 大瓶2\n2. 3号楼 李奶奶（王姐代）小瓶1\n3. 5号楼 张叔 老酸奶1 大瓶1',
    entries: ['王姐 @3号楼: D2', '李奶奶 @3号楼 <王姐: X1', '张叔 @5号楼: D1 S1'],
  },
  { title: 'nothing', offer: 'oranges', text: '', entries: [] },
  {
    title: 'chatter without any order',
    offer: 'bakery',
    text: '今天天气真好\n晚上吃什么',
    entries: [],
    skipped: { heading: 2 },
  },
  {
    title: 'a long list with everything at once',
    offer: 'strawberries',
    text: '#接龙\n草莓团\n例 姓名 大果几份 尝鲜几份\n1. 王姐 大果1\n2. 3号楼 豆豆爸 大果２ 尝鲜１\n3. 代李奶奶 尝鲜一份\n4. 阿宁 大果1（取消）\n5. 🍓小周 尝鲜x2 多谢\n6. 周周 各1',
    entries: ['王姐: A1', '豆豆爸 @3号楼: A2 B1', '李奶奶: B1', '🍓小周: B2 (多谢) ?LEFT_OVER', '周周: A1 B1'],
    skipped: { heading: 2, example: 1, cancelled: 1 },
  },
];

/** The words people use in a 接龙 text of the chat, as patterns over a line that `tidyLine` has tidied. */

/** Words that count things: "2 份", "两盒". */
export const UNITS =
  '份|盒|箱|袋|个|包|件|瓶|套|提|只|把|板|桶|罐|条|块|枚|棵|串|听|杯|捆|筐|斤|单|组|碗|支|颗|盆|匹|双|张';

/** Words that say how something is packed, and nothing about what it is. */
export const PACKING_WORDS = `${UNITS}|装`;

export const DIGIT_WORDS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
export const TEN_WORD = '十';

/** A numeral written in words, up to ninety-nine. */
export const NUMERAL_WORDS = '[一二两俩三仨四五六七八九]?十[一二三四五六七八九]?|[一二两俩三仨四五六七八九]';

/** A line that shows how to fill the list in. */
export const EXAMPLE =
  /^(?:\d{1,3}[.、)]\s*)?[(【[]?\s*(?:示?例(?:子|如)?|格式|模板|样板|参考|填写方式|接龙格式)(?:[\s:)】\]]|$)/;

/** What stands above and below a list, even where somebody numbered it. */
export const HEADING =
  /^#\s*接龙|^接龙(?:标题|说明|内容)?[:\s]|^(?:\d{1,2}[.、)]\s*)?(?:截止|自提|取货|提货|地址|地点|价格|单价|规格|说明|备注|温馨提示|注意|付款|收款|团长|时间)[^\n]{0,6}[:]/;

/** A title above a list without numbers. */
export const HEADLINE = /接龙|开团|团购|拼团|今[天日晚]团/;

/** Somebody who does not want it any more. */
export const CANCELLED = /取消|不要了|不接了|不团了|不订了|退出|退了|作废|划掉|撤回|撤了|删掉|❌|✘|~~|算了/;

/** Somebody who wants another number than before: what follows counts. */
export const CHANGED = /改成?|换成|变成|加到|减到|改为/;

/** Every item alike: "各 1 份", "都来 2". */
export const EACH = /(?:各|都|每样|每种|全部?)(?:要|来|订|接|一样|买)?/;

/** The same as whoever stands above. */
export const SAME_AS_ABOVE = /同上|同楼上|跟楼?上|一样的/;

/** Half of something cannot be ordered. */
export const HALF = /半\s*(?:份|盒|箱|袋|斤|个)/;

const AFTER_NAME = '(?=[\\s,;:()]|x?\\d|\\+|$)';
const SOMEBODY = '([^\\s\\d,;:()+]{1,12}?)';

/** "王姐代李奶奶", "帮张叔带", "替对门": who writes, and for whom. */
export const FOR_SOMEBODY = new RegExp(
  `^([^,;:()]{0,12}?)\\s*(?<![时年现二古近])(?:代接龙?|代报|代订|代买|代|帮忙?|替)\\s*${SOMEBODY}\\s*(?:接龙?|报|订|买|带|拿|团|下单)?${AFTER_NAME}`,
);

/** "李奶奶（王姐代）", "张叔 小满代接". */
export const BY_SOMEBODY = new RegExp(
  `[(\\s]\\s*(?:由\\s*)?${SOMEBODY}\\s*(?:代接龙?|代报|代订|代买|代拿|代)\\s*\\)?(?=[\\s,;:)(]|x?\\d|$)`,
);

/** Where somebody lives: "3 号楼 502", "12 栋 1 单元", "8-1-302", "502 室". */
export const BUILDING =
  /(?:^|[\s(,:])((?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3})\s*(?:号楼|号院|栋|幢|座|#)\s*(?:\d{1,2}\s*单元)?\s*-?\s*(?:\d{3,4}(?!\d)\s*室?)?|\d{1,3}-\d{1,2}-\d{3,4}|\d{1,3}-\d{3,4}|\d{3,4}\s*室)(?!\d)/;

/** Words around an order that say nothing. */
export const FILLERS =
  /我要|我来|想要|麻烦|谢谢团长|团长辛苦了?|谢谢|辛苦了?|报名|接龙|合计|总共|一共|还有|以及|要|来|订|接|买|团|共|和|跟|再|加/g;

/** A sum or a price, which is no count. */
export const MONEY = new RegExp(
  `[¥$]\\s*\\d+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?\\s*(?:元|块钱)|(?:共|合计|总计)\\s*\\d+(?:\\.\\d+)?\\s*(?:元|块钱|${UNITS})?|\\d+\\.\\d+(?!\\s*斤)`,
  'g',
);

/** Weights are not how many. */
export const WEIGHT_UNIT = /斤\s*$/;

/** A number of a list: "1.", "2、", "(3)", "4 ". A decimal or a building is none. */
export const NUMBERED =
  /^(?:\(\s*(\d{1,3})\s*\)|(\d{1,3})\s*[.、):](?!\d)|(\d{1,3})\s+(?!\s*(?:号|栋|幢|座|单元|份|盒|个|#)))\s*(.*)$/;

/** Words of the page of one form, for those who run it. */
export const RUN_WORDS = {
  title: '报名',
  published: '发布了，转到群里叫上大家',
  taken: '占了名额',
  left: '还有',
  waiting: '候补',
  people: '人',
  unlimited: '不限',
  share: '转到群里',
  doing: '做点什么',
  edit: '改一改',
  editNote: '文字、时间随时能改，名额只能加',
  copy: '照着再开一个',
  pause: '暂停',
  pauseNote: '先不收新的，报过的不动',
  resume: '恢复',
  resumeNote: '接着收',
  end: '提前结束',
  endNote: '不再收新的，报过的照样算',
  look: '看成员看到的',
  phase: { upcoming: '快开始', running: '报名中', paused: '暂停中', closed: '截止了', over: '结束了' },
  sayIt: '可以这样跟大家说',
  resumed: '恢复了',
  options: '大家怎么选',
  optionCount: (chosen: number, left: number | null) => (left === null ? `${chosen} 人` : `${chosen} 人 · 余 ${left}`),
  average: (average: string, count: number) => `平均 ${average}，${count} 人打了`,
} as const;

/** Reasons offered with one tap, and what is said in the chat. */
export const STOP_WORDS = {
  pause: {
    title: '先停一停？',
    note: '先不收新的报名，报过的名额都留着',
    act: '暂停',
    reasons: ['场地还没定', '时间要改一改', '名额要重新算'],
    say: (title: string, reason: string) => `「${title}」报名先停一停：${reason}。报过的名额都留着，恢复了在群里说`,
  },
  end: {
    title: '现在结束报名？',
    note: '不再收新的，报过的照样算，之后不能恢复',
    act: '结束',
    reasons: ['人够了', '天气不好，改期', '这次不办了'],
    say: (title: string, reason: string) => `「${title}」报名到此为止：${reason}。报过的我会一个个说清楚`,
  },
  resumeSay: (title: string) => `「${title}」恢复报名了，点卡片就能报`,
} as const;

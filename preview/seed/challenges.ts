import type { ChallengeDraft } from '../../contracts/check-in-staff';
import { STORY_DAYS, type StoryTime } from './story-time';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** Twenty minutes of reading a day, all through the story. */
export function readingTerms(time: StoryTime): ChallengeDraft {
  return {
    title: '每天读 20 分钟',
    ruleText: '任何一本书都行，纸书、电子书、给孩子念绘本都算。读完打卡，写一句最有感触的话更好。',
    promptText: '今天读到了什么？',
    startDay: time.day(-STORY_DAYS),
    endDay: time.day(60),
    weekdays: EVERY_DAY,
    opensAtMinute: 0,
    closesAtMinute: 1_440,
    cutOffMinutes: 0,
    pointsPerDay: 10,
    milestones: [
      { streakDays: 7, bonusPoints: 20 },
      { streakDays: 21, bonusPoints: 50 },
      { streakDays: 45, bonusPoints: 80 },
    ],
    memberDayPointsMax: 200,
    makeUp: { perMonth: 3, windowDays: 7 },
    leave: { perMonth: 3 },
    showsTexts: true,
  };
}

/** For those who come home late: the day ends at five in the morning. */
export function nightOwlTerms(time: StoryTime): ChallengeDraft {
  return {
    ...readingTerms(time),
    title: '夜猫子放下手机',
    ruleText: '晚上十点以后，把手机放到客厅充电再打卡。过了零点也算当天，凌晨五点截止。',
    promptText: '',
    startDay: time.day(-40),
    endDay: time.day(30),
    opensAtMinute: 1_320,
    cutOffMinutes: 300,
    pointsPerDay: 5,
    milestones: [{ streakDays: 7, bonusPoints: 10 }],
    leave: { perMonth: 0 },
    showsTexts: false,
  };
}

/** Three weeks of early mornings that are over. */
export function earlyTerms(time: StoryTime): ChallengeDraft {
  return {
    ...readingTerms(time),
    title: '早起 21 天',
    ruleText: '早上五点半到八点之间打卡，睡回笼觉不算。',
    promptText: '',
    startDay: time.day(-70),
    endDay: time.day(-50),
    opensAtMinute: 330,
    closesAtMinute: 480,
    pointsPerDay: 5,
    milestones: [{ streakDays: 21, bonusPoints: 60 }],
    makeUp: { perMonth: 0, windowDays: 0 },
    leave: { perMonth: 0 },
    showsTexts: false,
  };
}

/** What the bakers of the second group do on weekends. */
export function bakingTerms(time: StoryTime): ChallengeDraft {
  return {
    ...readingTerms(time),
    title: '周末烤一炉',
    ruleText: '周六周日烤点什么，拍给大家看看。',
    promptText: '今天烤了什么？',
    startDay: time.day(-28),
    endDay: time.day(40),
    weekdays: [6, 7],
    milestones: [],
    leave: { perMonth: 0 },
  };
}

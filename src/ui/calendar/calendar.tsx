import { View } from '@tarojs/components';
import { accessible } from '../accessible';
import { classes } from '../classes';
import { DAY_STATE_WORDS, dayWords, KIT_WORDS, monthWords, WEEKDAYS } from '../copy';
import { Icon } from '../icon/icon';
import styles from './calendar.module.scss';
import { monthGrid, partsOf, shiftMonth, type GridDay } from './month-grid';

/** What a day is. `missed` may carry 补 when it can still be made up. */
export type DayState = 'none' | 'done' | 'missed' | 'made-up' | 'leave' | 'future';

export interface CalendarDay {
  readonly state: DayState;
  readonly canMakeUp?: boolean;
}

interface CalendarProps {
  /** `YYYY-MM`. */
  readonly month: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly dayOf: (day: string) => CalendarDay;
  readonly onPressDay?: (day: string) => void;
  /** First and last month that can be shown, as `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
  readonly onChangeMonth: (month: string) => void;
}

/** One month, Monday first. States are told by fill, ring and a small word, never by colour alone. */
export function Calendar(props: CalendarProps) {
  const { month, from, to, onChangeMonth } = props;
  const { year, monthNumber } = partsOf(month);
  return (
    <View>
      <View className="row between">
        <View className="head num">{monthWords(year, monthNumber)}</View>
        <View className="row">
          <Arrow
            icon="chevron-left"
            label={KIT_WORDS.previousMonth}
            onPress={
              month > from
                ? () => {
                    onChangeMonth(shiftMonth(month, -1));
                  }
                : undefined
            }
          />
          <Arrow
            icon="chevron-right"
            label={KIT_WORDS.nextMonth}
            onPress={
              month < to
                ? () => {
                    onChangeMonth(shiftMonth(month, 1));
                  }
                : undefined
            }
          />
        </View>
      </View>
      <View className={styles.grid}>
        {WEEKDAYS.map((weekday) => (
          <View key={weekday} className={styles.weekday}>
            {weekday}
          </View>
        ))}
        {monthGrid(month).map((place, index) =>
          place === null ? (
            <View key={`before-${index}`} className={styles.place} />
          ) : (
            <Day key={place.day} place={place} {...props} />
          ),
        )}
      </View>
    </View>
  );
}

interface ArrowProps {
  readonly icon: 'chevron-left' | 'chevron-right';
  readonly label: string;
  readonly onPress: (() => void) | undefined;
}

function Arrow({ icon, label, onPress }: ArrowProps) {
  const isOff = onPress === undefined;
  return (
    <View
      className={classes(styles.arrow, isOff && styles.arrowOff)}
      hoverClass={isOff ? 'none' : 'hover'}
      onClick={onPress}
      {...accessible('button', label)}
      aria-disabled={isOff ? 'true' : 'false'}
    >
      <Icon name={icon} size={18} />
    </View>
  );
}

const BADGES = { 'made-up': KIT_WORDS.madeUp, leave: KIT_WORDS.onLeave } as const;

function Day({ place, today, dayOf, onPressDay, month }: CalendarProps & { readonly place: GridDay }) {
  const { state, canMakeUp = false } = dayOf(place.day);
  const isToday = place.day === today;
  const badge = canMakeUp ? KIT_WORDS.canMakeUp : state === 'made-up' || state === 'leave' ? BADGES[state] : null;
  const { monthNumber } = partsOf(month);
  const label = `${dayWords(monthNumber, place.number)}${DAY_STATE_WORDS[state]}${canMakeUp ? `，${KIT_WORDS.canMakeUpLabel}` : ''}`;
  return (
    <View
      className={styles.place}
      onClick={
        onPressDay === undefined
          ? undefined
          : () => {
              onPressDay(place.day);
            }
      }
      {...accessible('button', label)}
    >
      <View className={classes(styles.disc, isToday ? todayClass(state) : styles[state], 'num')}>
        {String(place.number)}
        {badge !== null && (
          <View className={classes(styles.badge, styles[`badge-${canMakeUp ? 'missed' : state}`])}>{badge}</View>
        )}
      </View>
    </View>
  );
}

const todayClass = (state: DayState) => (state === 'done' ? styles.todayDone : styles.today);

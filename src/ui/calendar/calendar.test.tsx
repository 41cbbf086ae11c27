import { fireEvent, render, screen } from '@testing-library/react';
import { Calendar, type CalendarDay } from './calendar';

const show = (dayOf: (day: string) => CalendarDay, more: Partial<Parameters<typeof Calendar>[0]> = {}) =>
  render(
    <Calendar
      month="2026-11"
      today="2026-11-23"
      from="2026-10"
      to="2026-11"
      onChangeMonth={jest.fn()}
      dayOf={dayOf}
      {...more}
    />,
  );

describe('the calendar', () => {
  it('says of every day what it was, by more than colour', () => {
    show((day) => {
      if (day === '2026-11-06') return { state: 'missed', canMakeUp: true };
      if (day === '2026-11-07') return { state: 'leave' };
      if (day === '2026-11-10') return { state: 'made-up' };
      return { state: day < '2026-11-23' ? 'done' : 'none' };
    });
    expect(screen.getByLabelText('11 月 6 日，漏了，可补').textContent).toBe('6补');
    expect(screen.getByLabelText('11 月 7 日，请假').textContent).toBe('7假');
    expect(screen.getByLabelText('11 月 10 日，已补').textContent).toBe('10已补');
    expect(screen.getByLabelText('11 月 11 日，已打卡').textContent).toBe('11');
  });

  it('starts its weeks on Monday: November 2026 begins on the last place', () => {
    const { container } = show(() => ({ state: 'none' }));
    expect(container.querySelectorAll('.place')[6]?.textContent).toBe('1');
    expect(container.querySelectorAll('.place')).toHaveLength(36);
  });

  it('turns to the months that can be shown and to no other', () => {
    const turn = jest.fn();
    show(() => ({ state: 'none' }), { onChangeMonth: turn });
    fireEvent.click(screen.getByRole('button', { name: '上个月' }));
    fireEvent.click(screen.getByRole('button', { name: '下个月' }));
    expect(turn.mock.calls).toEqual([['2026-10']]);
  });

  it('names the day that was pressed', () => {
    const press = jest.fn();
    show(() => ({ state: 'none' }), { onPressDay: press });
    fireEvent.click(screen.getByLabelText('11 月 6 日'));
    expect(press).toHaveBeenCalledWith('2026-11-06');
  });
});

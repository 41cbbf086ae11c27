import { fireEvent, render, screen } from '@testing-library/react';
import { ChoiceRows } from './choice-rows';
import { Rating } from './rating';

const ROWS = [
  { value: 'lake', label: '环湖 4 公里', note: '余 5' },
  { value: 'child', label: '亲子段', note: '已满', isOff: true },
];

describe('choices in rows', () => {
  it('say what is left, and can be pressed when nothing is', () => {
    const toggled: string[] = [];
    render(<ChoiceRows isSingle rows={ROWS} chosen={['lake']} onToggle={(value) => toggled.push(value)} />);
    const [lake, child] = screen.getAllByRole('radio');
    expect(lake?.getAttribute('aria-checked')).toBe('true');
    expect(child?.textContent).toContain('已满');
    if (child !== undefined) fireEvent.click(child);
    expect(toggled).toEqual(['child']);
  });
});

describe('a rating', () => {
  it('is what was pressed, out of how many, and says so', () => {
    const rated: number[] = [];
    render(<Rating value={2} max={5} onChange={(value) => rated.push(value)} />);
    expect(screen.getByText('2 / 5')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('4 / 5'));
    expect(rated).toEqual([4]);
  });
});

import { fireEvent, render, screen } from '@testing-library/react';
import { useToast } from '../toast/toast-store';
import { Stepper } from './stepper';

const plus = () => screen.getByRole('button', { name: '加一' });

describe('the stepper', () => {
  it('shows only the plus at zero', () => {
    render(<Stepper value={0} max={3} onChange={jest.fn()} />);
    expect(screen.queryByRole('button', { name: '减一' })).toBeNull();
    expect(screen.queryByText('0')).toBeNull();
  });

  it('goes up and down by one', () => {
    const change = jest.fn();
    render(<Stepper value={2} max={3} onChange={change} />);
    fireEvent.click(plus());
    fireEvent.click(screen.getByRole('button', { name: '减一' }));
    expect(change.mock.calls).toEqual([[3], [1]]);
  });

  it('says the limit instead of passing it', () => {
    const change = jest.fn();
    render(<Stepper value={3} max={3} onChange={change} />);
    fireEvent.click(plus());
    expect(change).not.toHaveBeenCalled();
    expect(useToast.getState().toast?.text).toBe('最多 3 份');
  });

  it('does not go below its least value', () => {
    render(<Stepper value={1} min={1} max={3} onChange={jest.fn()} />);
    expect(screen.queryByRole('button', { name: '减一' })).toBeNull();
    expect(screen.getByText('1')).toBeTruthy();
  });
});

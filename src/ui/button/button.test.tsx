import { act, fireEvent, render, screen } from '@testing-library/react';
import { Card } from '../card/card';
import { Button } from './button';

describe('the button', () => {
  it('fires once while what it started is not done, and again after', async () => {
    let finish: () => void = () => undefined;
    const press = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    render(<Button onPress={press}>兑换</Button>);
    const button = screen.getByRole('button');

    fireEvent.click(button);
    fireEvent.click(button);
    expect(press).toHaveBeenCalledTimes(1);
    expect(button.getAttribute('aria-disabled')).toBe('true');

    const end = () =>
      act(async () => {
        finish();
        await Promise.resolve();
      });
    await end();
    fireEvent.click(button);
    expect(press).toHaveBeenCalledTimes(2);
    await end();
  });

  it('can be pressed again after what it started broke', async () => {
    const press = jest.fn(() => Promise.reject(new Error('broken')));
    const swallow = () => press().catch(() => undefined);
    render(<Button onPress={swallow}>兑换</Button>);
    const tap = () =>
      act(async () => {
        fireEvent.click(screen.getByRole('button'));
        await Promise.resolve();
      });
    await tap();
    await tap();
    expect(press).toHaveBeenCalledTimes(2);
  });

  it('says why it cannot be pressed in place of its label, and does nothing', () => {
    const press = jest.fn();
    render(
      <Button disabledReason="还差 202 分" onPress={press}>
        兑换
      </Button>,
    );
    fireEvent.click(screen.getByText('还差 202 分'));
    expect(press).not.toHaveBeenCalled();
    expect(screen.queryByText('兑换')).toBeNull();
  });

  it('does not press the row it lies in; one that cannot be pressed lets the row answer', () => {
    const row = jest.fn();
    const press = jest.fn();
    render(
      <Card onPress={row}>
        <Button onPress={press}>接龙</Button>
        <Button disabledReason="已满" onPress={press}>
          报名
        </Button>
      </Card>,
    );
    fireEvent.click(screen.getByText('接龙'));
    expect(press).toHaveBeenCalledTimes(1);
    expect(row).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('已满'));
    expect(press).toHaveBeenCalledTimes(1);
    expect(row).toHaveBeenCalledTimes(1);
  });

  it('keeps its label while busy and does nothing', () => {
    const press = jest.fn();
    render(
      <Button isBusy onPress={press}>
        接龙
      </Button>,
    );
    fireEvent.click(screen.getByText('接龙'));
    expect(press).not.toHaveBeenCalled();
  });
});

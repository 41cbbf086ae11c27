import { act, fireEvent, render, screen } from '@testing-library/react';
import { RootClassContext } from '../root-class';
import { Sheet } from './sheet';

const open = (isBusy: boolean, onClose: () => void, rootClass = '') =>
  render(
    <RootClassContext.Provider value={rootClass}>
      <Sheet isOpen title="退出接龙" isBusy={isBusy} onClose={onClose}>
        内容
      </Sheet>
    </RootClassContext.Provider>,
  );

const left = () => {
  act(() => {
    jest.advanceTimersByTime(213);
  });
};

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('the sheet', () => {
  it.each(['×', 'its mask'])('closes by %s, and is seen leaving before', (way) => {
    const close = jest.fn();
    const { container } = open(false, close);
    fireEvent.click(way === '×' ? screen.getByRole('button', { name: '关闭' }) : container.querySelector('.mask')!);
    expect(container.querySelector('.sheet.sinking')).not.toBeNull();
    expect(close).not.toHaveBeenCalled();
    left();
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('closes once, however often it is told to', () => {
    const close = jest.fn();
    const { container } = open(false, close);
    fireEvent.click(container.querySelector('.mask')!);
    fireEvent.click(screen.getByRole('button', { name: '关闭' }));
    left();
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('closes at once for somebody who wants less motion', () => {
    const close = jest.fn();
    const { container } = open(false, close, 'big calm');
    fireEvent.click(container.querySelector('.mask')!);
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('tells nobody who is gone', () => {
    const close = jest.fn();
    const { container, unmount } = open(false, close);
    fireEvent.click(container.querySelector('.mask')!);
    unmount();
    left();
    expect(close).not.toHaveBeenCalled();
  });

  it('closes when its handle is dragged down, not when it is only touched', () => {
    const close = jest.fn();
    const { container } = open(false, close);
    const handle = container.querySelector('.handle')!;
    fireEvent.touchStart(handle, { touches: [{ clientY: 100 }] });
    fireEvent.touchMove(handle, { touches: [{ clientY: 120 }] });
    left();
    expect(close).not.toHaveBeenCalled();
    fireEvent.touchMove(handle, { touches: [{ clientY: 180 }] });
    left();
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('stays open by every way while busy', () => {
    const close = jest.fn();
    const { container } = open(true, close);
    fireEvent.click(screen.getByRole('button', { name: '关闭' }));
    fireEvent.click(container.querySelector('.mask')!);
    const handle = container.querySelector('.handle')!;
    fireEvent.touchStart(handle, { touches: [{ clientY: 0 }] });
    fireEvent.touchMove(handle, { touches: [{ clientY: 300 }] });
    left();
    expect(close).not.toHaveBeenCalled();
  });

  it('draws nothing while closed', () => {
    render(
      <Sheet isOpen={false} onClose={jest.fn()}>
        内容
      </Sheet>,
    );
    expect(screen.queryByText('内容')).toBeNull();
  });
});

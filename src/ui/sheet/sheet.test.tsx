import { fireEvent, render, screen } from '@testing-library/react';
import { Sheet } from './sheet';

const open = (isBusy: boolean, onClose: () => void) =>
  render(
    <Sheet isOpen title="退出接龙" isBusy={isBusy} onClose={onClose}>
      内容
    </Sheet>,
  );

describe('the sheet', () => {
  it('closes by × and by its mask', () => {
    const close = jest.fn();
    const { container } = open(false, close);
    fireEvent.click(screen.getByRole('button', { name: '关闭' }));
    fireEvent.click(container.querySelector('.mask')!);
    expect(close).toHaveBeenCalledTimes(2);
  });

  it('closes when its handle is dragged down, not when it is only touched', () => {
    const close = jest.fn();
    const { container } = open(false, close);
    const handle = container.querySelector('.handle')!;
    fireEvent.touchStart(handle, { touches: [{ clientY: 100 }] });
    fireEvent.touchMove(handle, { touches: [{ clientY: 120 }] });
    expect(close).not.toHaveBeenCalled();
    fireEvent.touchMove(handle, { touches: [{ clientY: 180 }] });
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

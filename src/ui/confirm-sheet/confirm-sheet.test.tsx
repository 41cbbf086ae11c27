import { act, fireEvent, render, screen } from '@testing-library/react';
import { ConfirmSheet } from './confirm-sheet';

const ask = (isBusy: boolean) => {
  const answers = { confirm: jest.fn(), cancel: jest.fn() };
  const { container } = render(
    <ConfirmSheet
      isOpen
      isBusy={isBusy}
      title="退出接龙？"
      confirmLabel="退出"
      onConfirm={answers.confirm}
      onCancel={answers.cancel}
    />,
  );
  return { ...answers, container };
};

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

describe('the question before something that cannot be undone', () => {
  it('is seen leaving when the answer is no', () => {
    const { container, cancel, confirm } = ask(false);
    fireEvent.click(screen.getByText('先不了'));
    expect(container.querySelector('.sheet.sinking')).not.toBeNull();
    expect(cancel).not.toHaveBeenCalled();
    left();
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(confirm).not.toHaveBeenCalled();
  });

  it('takes no answer while the first one is under way', () => {
    const { cancel, confirm } = ask(true);
    fireEvent.click(screen.getByText('先不了'));
    fireEvent.click(screen.getByText('退出'));
    left();
    expect(cancel).not.toHaveBeenCalled();
    expect(confirm).not.toHaveBeenCalled();
  });
});

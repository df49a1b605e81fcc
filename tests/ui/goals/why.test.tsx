// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { indicatorById } from '../../../src/catalog/indicators';
import { Why } from '../../../src/ui/goals/Why';
import { id } from '../../fixtures/atlas';

it('says the word for a missing figure with its look, and the reason on demand', async () => {
  const spec = indicatorById('woz');
  if (!spec) throw new Error('no woz');
  const cell = { kind: 'absent', why: 'niet-gepubliceerd' } as const;
  const { container } = render(<Why id={id('BU00010001')} cell={cell} spec={spec} lang="nl" />);
  expect(container.querySelector('svg')).toHaveAttribute('data-look', 'niet-gepubliceerd');
  const word = screen.getByRole('button', { name: 'niet gepubliceerd', expanded: false });
  expect(container).not.toHaveTextContent('te weinig mensen');
  await userEvent.click(word);
  expect(word).toHaveAttribute('aria-expanded', 'true');
  expect(document.getElementById(word.getAttribute('aria-controls') ?? '')).toHaveTextContent(
    /te weinig mensen of woningen zijn\.$/,
  );
});

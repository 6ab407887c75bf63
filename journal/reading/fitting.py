"""Fits the reading's linear head: multinomial logistic regression with a penalty, by L-BFGS, in plain numpy."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Objective = Callable[[Doubles], tuple[float, Doubles]]

MEMORY = 10
STEPS = 200
TOLERANCE = 1e-9  # of the loss, between two steps
SUFFICIENT = 1e-4


def softmax(logits: Doubles) -> Doubles:
    """Rows of probabilities from rows of logits."""
    raised = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=1, keepdims=True))


def fit(kernel: Doubles, targets: Doubles, penalty: float) -> tuple[Doubles, Doubles]:
    """Weights of examples (examples × classes) and biases (classes) of the head that fits ``targets`` best.

    ``kernel`` holds the inner products of the examples' features; features × weights of examples are the weights
    of features. ``targets`` are rows of probabilities. The problem is convex: there is one answer.
    """
    count, classes = targets.shape
    root = np.linalg.cholesky(kernel + 1e-6 * np.eye(count))

    def loss(point: Doubles) -> tuple[float, Doubles]:
        weights, biases = point[:-classes].reshape(count, classes), point[-classes:]
        chances = softmax(root @ weights + biases)
        value = -float((targets * np.log(chances + 1e-300)).sum()) + penalty / 2 * float((weights**2).sum())
        rest = chances - targets
        return value, np.concatenate([(root.T @ rest + penalty * weights).ravel(), rest.sum(axis=0)])

    found = lowest(loss, np.zeros(count * classes + classes))
    weights = np.linalg.solve(root.T, found[:-classes].reshape(count, classes))
    return np.asarray(weights), found[-classes:]


def lowest(objective: Objective, start: Doubles) -> Doubles:
    """Where a smooth convex function, given with its gradient, is lowest."""
    point = start
    value, slope = objective(point)
    known: deque[tuple[Doubles, Doubles]] = deque(maxlen=MEMORY)
    for _ in range(STEPS):
        way = _direction(slope, known)
        length, steepness = 1.0, float(slope @ way)
        while True:
            ahead = point + length * way
            value_ahead, slope_ahead = objective(ahead)
            if value_ahead <= value + SUFFICIENT * length * steepness or length < 1e-10:
                break
            length /= 2
        if (ahead - point) @ (slope_ahead - slope) > 1e-12:
            known.append((ahead - point, slope_ahead - slope))
        settled = value - value_ahead < TOLERANCE * max(1.0, abs(value))
        point, value, slope = ahead, value_ahead, slope_ahead
        if settled:
            break
    return point


def _direction(slope: Doubles, known: deque[tuple[Doubles, Doubles]]) -> Doubles:
    """Downhill, bent by what the last steps showed of the curvature."""
    if not known:
        return np.asarray(-slope / max(1.0, float(np.linalg.norm(slope))))
    way, shares = slope.copy(), []
    for step, bend in reversed(known):
        share = (step @ way) / (step @ bend)
        shares.append(share)
        way -= share * bend
    step, bend = known[-1]
    way *= (step @ bend) / (bend @ bend)
    for (step, bend), share in zip(known, reversed(shares), strict=True):
        way += step * (share - (bend @ way) / (step @ bend))
    return -way

"""Painting what the core has laid out."""

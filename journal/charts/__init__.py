"""The chart of a balance as numbers and shapes, the same for screen, picture and paper.

Balance → columns → geometry → drawing → {painter, SVG}. Nothing here paints or knows a toolkit.
"""

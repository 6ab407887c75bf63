"""The pages of the window, one a file or a small folder; ui/page_table.py lists them."""
